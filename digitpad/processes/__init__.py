"""Child processes as their parent sees them: started at a door, listened to, limited, ended."""
