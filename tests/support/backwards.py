"""A language for tests of what is said in two languages."""

_BACKWARDS = {
    "Draw {what} here": "ereh {what} ward",
    "a digit": "tigid a",
    "{number} %": "%{number}",
    "No such file or directory": "yrotcerid ro elif hcus oN",
}


class Backwards:
    """A language in which each sentence is said backwards, between its places, and a comma is the decimal point."""

    def translate(self, source: str, _comment: str, n: int | None) -> str:
        if source == "{n} drawing(s) (is|are) new":
            return "eno" if n == 1 else "{n} ynam"
        return _BACKWARDS.get(source, source)

    def number(self, value: float, decimals: int | None) -> str:
        return (f"{value:g}" if decimals is None else f"{value:.{decimals}f}").replace(".", ",")

    def set_apart(self, text: str) -> str:
        return text
