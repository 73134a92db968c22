"""Parts that every room of the window uses: actions, buttons, colours, the message bar, the theme."""
