"""The Model menu: which network reads, and the dialogs that export and import one."""
