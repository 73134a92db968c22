"""What each subcommand does, and the self-test."""
