"""Widgets that know nothing of medicine."""
