"""Describes an article to search engines (schema.org)."""

from django.conf import settings
from django.utils import timezone

from content.library import PublishedArticle
from content.manuscript import Manuscript


def medical_web_page(
    article: PublishedArticle, manuscript: Manuscript, *, address: str
) -> dict[str, object]:
    """The article as a `MedicalWebPage`: the same facts that its page shows."""
    clinic = {"@type": "MedicalOrganization", "name": settings.CLINIC.name}
    return {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "@id": address,
        "url": address,
        "name": article.title,
        "headline": article.title,
        "description": article.summary,
        "inLanguage": settings.LANGUAGE_CODE,
        "datePublished": article.first_live.isoformat(),
        "dateModified": article.live_from.isoformat(),
        "lastReviewed": timezone.localdate(article.reviewed_at).isoformat(),
        "reviewedBy": {"@type": "Person", "name": article.reviewer},
        "publisher": clinic,
        "audience": {"@type": "Patient"},
        "specialty": "https://schema.org/Musculoskeletal",
        "citation": [
            {
                "@type": "CreativeWork",
                "name": source.title,
                "publisher": {"@type": "Organization", "name": source.publisher},
                "url": source.url,
            }
            for source in manuscript.sources
        ],
    }
