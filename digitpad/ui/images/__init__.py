"""Images in by dialog, drop and paste; drawings out as files and on the clipboard."""
