"""The Model menu: which network reads; exports and imports."""
