"""Trainings on disk: finished, unfinished, and who may go on with which."""
