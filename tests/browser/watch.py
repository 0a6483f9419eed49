"""What no page may do in anybody's browser, watched on every page of every test."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, Response

# Makes a breach of the content security policy speak, also on pages without a console.
REPORT_BREACHES = """
addEventListener("securitypolicyviolation", breach => console.error(
  `policy breached: ${breach.violatedDirective} ${breach.blockedURI}`));
"""
# Chromium's remarks on pages that are no plain 200 (watched by status instead), and on
# a network that a test has cut.
_REMARKS = (
    "Failed to load resource: the server responded with a status of",
    "Failed to load resource: net::ERR_INTERNET_DISCONNECTED",
)


class Watch:
    """Remembers requests to other hosts, policy breaches, script errors, lost files."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.seen: list[str] = []
        self.addresses: list[str] = []

    def over(self, context: BrowserContext) -> None:
        """Watches every page that opens in a context."""
        context.add_init_script(REPORT_BREACHES)
        context.on("request", self._request)
        context.on("response", self._response)
        context.on("console", self._console)
        context.on("weberror", lambda error: self._note(f"script error: {error.error}"))

    def _note(self, sentence: str) -> None:
        self.seen.append(sentence)

    def _request(self, request: Request) -> None:
        self.addresses.append(request.url)
        address = urlsplit(request.url)
        if address.scheme == "data":
            return
        if f"{address.scheme}://{address.netloc}" != self.origin:
            self._note(f"request to another host: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and response.request.resource_type != "document":
            self._note(f"file not found: {response.url}")

    def _console(self, message: ConsoleMessage) -> None:
        is_remark = message.text.startswith(_REMARKS)
        if message.type in ("error", "warning") and not is_remark:
            self._note(f"console: {message.text}")
