"""Networks in other formats: imports, exports, and the plain layers that both use."""
