"""How a browser of a test comes to be in the middle of things."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.test import Client
from playwright.sync_api import Page

from config.sessions import SessionStore
from intake import services
from intake.hashes import page_hash
from intake.models import Draft, Submission
from intake.patient.session import PAGE_SECRET_KEY, SESSION_KEY


def take_up(page: Page, form: Draft | Submission) -> None:
    """Makes the page's browser the one in which a form was filled in."""
    session = SessionStore()
    session[SESSION_KEY] = str(form.pk if isinstance(form, Draft) else form.token)
    if isinstance(form, Draft):
        secret = services.new_secret()
        Draft.objects.filter(pk=form.pk).update(page_hash=page_hash(secret))
        session[PAGE_SECRET_KEY] = secret
    session.create()
    _give_session(page, session.session_key)


def sign_in(page: Page, user: AbstractUser) -> None:
    """Signs a member of staff in, without the sign-in page."""
    client = Client()
    client.force_login(user)
    _give_session(page, client.cookies[settings.SESSION_COOKIE_NAME].value)


def _give_session(page: Page, key: str) -> None:
    page.context.add_cookies(
        [
            {
                "name": settings.SESSION_COOKIE_NAME,
                "value": key,
                "domain": "localhost",
                "path": "/",
                "httpOnly": True,
                "sameSite": "Lax",
            }
        ]
    )
