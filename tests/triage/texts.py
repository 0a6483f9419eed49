"""The texts inside plain JSON."""


def texts_in(value, path=()):
    """Each text in plain JSON, with the way to it."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, item in items:
            yield from texts_in(item, (*path, key))
