"""Pages that are the same for everybody, and say so.

Browsers and proxies may keep a page made by `shared_response`, and asking for it again
costs one query as long as nothing has changed. It touches neither the session nor the
user. Every other page of the application is `no-store`.
"""

from collections.abc import Callable
from functools import cache
from http import HTTPStatus
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.http import http_date

from config.definitions import digest_of
from content.library import Library
from content.rendering import FIGURES

ARTICLE_SECONDS = 300
LIST_SECONDS = 60
# How long an old copy may stand in while the new one is fetched. Short, because the
# article may have been taken away.
STALE_SECONDS = 60
# And how long it may when we do not answer at all: old advice beats none.
STALE_ON_ERROR_SECONDS = 24 * 60 * 60

# A process shows its templates and settings as they were when it started, so a copy
# that is older than the process may be out of date whatever the articles say.
_STARTED = timezone.now()


def shared_response(
    request: HttpRequest,
    library: Library,
    page: Callable[[], HttpResponse],
    *,
    seconds: int,
    is_indexable: bool = True,
) -> HttpResponse:
    """The page, or 304 when the browser's copy of it is still good."""
    address = f"{request.get_host()} {request.get_full_path()}"
    page_digest = digest_of(f"{release()} {library.digest} {address}")
    # Weak: compressed or not, and whatever padding it got, it is the same page.
    etag = f'W/"{page_digest}"'
    changed = max(library.changed_at or _STARTED, _STARTED)
    last_modified = int(changed.timestamp())
    response = get_conditional_response(request, etag, last_modified) or page()
    if response.status_code not in (HTTPStatus.OK, HTTPStatus.NOT_MODIFIED):
        # The browser named a copy that is not ours, so nobody else may get this answer.
        return response
    response.headers["ETag"] = etag
    response.headers["Last-Modified"] = http_date(last_modified)
    response.headers["Cache-Control"] = (
        f"public, max-age={seconds}, stale-while-revalidate={STALE_SECONDS}, "
        f"stale-if-error={STALE_ON_ERROR_SECONDS}"
    )
    # A 304 renews the headers of the copy, so it has to say the same.
    patch_vary_headers(response, ("Accept-Encoding",))
    response.is_indexable = is_indexable
    return response


@cache
def release() -> str:
    """What pages depend on besides the articles: our own files and the settings.

    Read once in a process. A page is made by templates, styles, drawings and code of
    several rooms, and a copy made before any of them changed must not count as current.
    """
    home = Path(settings.BASE_DIR)
    rooms = [
        Path(app.path)
        for app in apps.get_app_configs()
        if Path(app.path).parent == home
    ]
    files = [path for room in rooms for path in sorted(room.rglob("*.py"))]
    files += sorted((home / "templates").rglob("*.html"))
    files += sorted(FIGURES.glob("*.svg"))
    parts = [path.read_text(encoding="utf-8") for path in files]
    parts += [static(name) for name in ("css/site.css", "js/site.js", "icon.svg")]
    parts += [repr(settings.CLINIC), repr(settings.DEMONSTRATION)]
    return digest_of("\0".join(parts))
