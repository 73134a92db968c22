"""A graph of TensorFlow with its functions, followed through its calls; it is read as data and not run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from digitpad.base.language import tr

_CALLS = frozenset({"PartitionedCall", "StatefulPartitionedCall"})
_PASSING_ON = frozenset({"Identity", "IdentityN", "StopGradient", "PlaceholderWithDefault"})
_MOST_CALLS = 5_000
_MOST_STEPS = 10_000  # from a tensor to what makes it


class UnusualGraphError(Exception):
    """A graph has something that is not followed; the text says so in a clause, as "it has ..."."""


@dataclass(frozen=True, eq=False)
class Scope:
    """The graph itself, or one call of a function.

    ``arguments`` are tensors of the scope that calls, ``returned`` those of its own.
    """

    nodes: Mapping[str, Any]
    arguments: Mapping[str, tuple[Scope, str]] = field(default_factory=dict)
    returned: tuple[str, ...] = ()


@dataclass(frozen=True)
class Output:
    """The output of this ``number`` of a node."""

    scope: Scope
    node: Any
    number: int

    @property
    def place(self) -> tuple[Scope, str]:
        """The node, as a key to look it up by."""
        return self.scope, self.node.name


class Calls:
    """Finds the operation that makes a tensor, through any number of functions."""

    def __init__(self, graph: Any) -> None:
        self.graph = Scope({node.name: node for node in graph.node})
        self._functions = {function.signature.name: function for function in graph.library.function}
        self._called: dict[tuple[Scope, str], Scope] = {}

    def source(self, scope: Scope, tensor: str) -> Output:
        """The output that a tensor comes from, through calls and identities. Raises UnusualGraphError."""
        for _step in range(_MOST_STEPS):
            name, *rest = tensor.split(":")
            number = int(rest[-1]) if rest else 0
            if name in scope.arguments:
                scope, tensor = scope.arguments[name]
                continue
            node = _node_named(scope, name)
            if node.op in _CALLS:
                scope = self.called(scope, node)
                tensor = scope.returned[number]
            elif node.op in _PASSING_ON:
                tensor = node.input[number]
            else:
                if node.op.startswith("FusedBatchNorm") and (number or rest[:-1] not in ([], ["y"])):
                    raise UnusualGraphError(tr("it takes the mean of a batch"))
                return Output(scope, node, number)
        raise UnusualGraphError(tr("it has functions or tensors that refer to each other"))

    def called(self, scope: Scope, node: Any) -> Scope:
        """The function that a node calls, with what it is given there. Raises UnusualGraphError."""
        known = self._called.get((scope, node.name))
        if known is not None:
            return known
        if len(self._called) >= _MOST_CALLS:
            raise UnusualGraphError(tr("it calls too many functions"))
        function = self._functions.get(node.attr["f"].func.name)
        if function is None:
            raise UnusualGraphError(tr("it calls a function that it does not have"))
        given = [tensor for tensor in node.input if not tensor.startswith("^")]
        names = [argument.name for argument in function.signature.input_arg]
        arguments = {name: (scope, tensor) for name, tensor in zip(names, given, strict=True)}
        returned = tuple(function.ret[each.name] for each in function.signature.output_arg)
        found = Scope({each.name: each for each in function.node_def}, arguments, returned)
        self._called[scope, node.name] = found
        return found

    def behind(self, operation: str) -> Iterator[tuple[Scope, Any]]:
        """The nodes that an operation of the graph itself depends on, with all of each function that they call."""
        waiting = [(self.graph, operation)]
        seen: set[tuple[Scope, str]] = set()
        while waiting:
            scope, name = waiting.pop()
            if (scope, name) in seen or name in scope.arguments:
                continue
            seen.add((scope, name))
            node = _node_named(scope, name)
            yield scope, node
            waiting += [(scope, given.removeprefix("^").split(":")[0]) for given in node.input]
            if node.op in _CALLS:
                function = self.called(scope, node)
                waiting += [(function, each) for each in function.nodes]


def _node_named(scope: Scope, name: str) -> Any:
    if name not in scope.nodes:
        raise UnusualGraphError(tr("it lacks a part of its network"))
    return scope.nodes[name]
