"""Judging rules before they are used: by published cases and by replaying forms.

No request uses anything in here.
"""
