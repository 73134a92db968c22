"""Orders carried out, in a process of their own."""

from __future__ import annotations

from training.backend import native_output_silenced
from training.formats.orders import ExportOrder, Order, Outcome

with native_output_silenced():
    from training.formats.export import export
    from training.formats.importing import import_network


def carry_out(order: Order) -> Outcome:
    """Do what is asked for; raises DigitpadError, and what nobody foresaw."""
    return export(order) if isinstance(order, ExportOrder) else import_network(order)
