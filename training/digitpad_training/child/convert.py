"""Orders carried out, in a process of their own."""

from __future__ import annotations

from digitpad.protocol.conversions import ExportOrder, Order, Outcome
from digitpad_training.learn.backend import native_output_silenced

with native_output_silenced():
    from digitpad_training.formats.exporting.export import export
    from digitpad_training.formats.importing.importing import import_network


def carry_out(order: Order) -> Outcome:
    """Do what is asked for; raises DigitpadError, and what nobody foresaw."""
    return export(order) if isinstance(order, ExportOrder) else import_network(order)
