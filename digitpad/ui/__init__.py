"""The window: widgets show state and send intent, and decide nothing about ink or learning."""
