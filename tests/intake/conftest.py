import pytest

# Models can be imported only when Django is set up, which is after this file is read.


@pytest.fixture(autouse=True)
def fresh_definitions():
    """What a process remembers about the database must not outlive it."""
    from tests.builders import forget_stored_definitions

    forget_stored_definitions()
    yield
    forget_stored_definitions()


@pytest.fixture
def patient():
    """A patient who has just opened a browser."""
    from tests.builders import PatientClient

    return PatientClient()
