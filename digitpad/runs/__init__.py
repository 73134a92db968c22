"""Trainings on disk, finished and unfinished, and who may resume which."""
