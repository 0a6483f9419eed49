"""Settings: the environment in, what Django reads out.

Three ways to run. Production is the default. `DEMONSTRATION` shows the application over
plain HTTP on one machine and says so on every page. `DEBUG` is for developers.
"""

from pathlib import Path

from csp.constants import NONE, SELF

from config.clinic import clinic_from_environment
from config.setting_values import Environment

BASE_DIR = Path(__file__).resolve().parent.parent

env = Environment()
# A file that is not there is none: then the environment holds every setting.
env.read_env(env.str("ENV_FILE", default=str(BASE_DIR / ".env")))

DEBUG = env.yes_or_no("DEBUG", "the developers' switch", default=False)
DEMONSTRATION = env.yes_or_no(
    "DEMONSTRATION", "the switch for showing the application", default=False
)
# Only encrypted connections, unless somebody at this machine said otherwise.
ENCRYPTED = not (DEBUG or DEMONSTRATION)

SECRET_KEY = env.required(
    "SECRET_KEY",
    "the secret that signs sessions and form tokens",
    "Run `python -m config.environment` to write a .env file with a fresh one.",
)
SEALED_KEYS = env.required(
    "SEALED_KEYS",
    "the list of keys that encrypt what patients tell, as id:key,id:key with the "
    "current key first",
    "Run `python -m config.environment` to write a .env file with a fresh one, and "
    "keep a copy apart from the database: without it no answer can be read.",
)
ALLOWED_HOSTS = [
    host.strip()
    for host in env.required(
        "ALLOWED_HOSTS",
        "the list of host names under which the application is reached",
        "Write them with commas, such as back.example.org.",
    ).split(",")
]
CLINIC = clinic_from_environment(env, demonstration=DEMONSTRATION)
# Staff can have processes of their own, so that nothing they do slows patients down.
SERVE = env.one_of(
    "SERVE",
    "the part of the application that this process serves",
    codes=("everything", "patients", "staff"),
    default="everything",
)

# Applications

INSTALLED_APPS = [
    "config.apps.StaffSiteConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "crispy_forms",
    "csp",
    "config.apps.PlatformConfig",
    "triage.apps.TriageConfig",
    "intake.apps.IntakeConfig",
    "content.apps.ContentConfig",
]

# The outermost first. What stands further in may fail; what stands further out still
# gives the answer its headers.
MIDDLEWARE = [
    "config.middleware.RequestIdMiddleware",
    "config.middleware.AnswerHeadersMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # Further in than WhiteNoise, which sends files that were compressed beforehand, and
    # further out than whatever makes a page, an error page included.
    "config.middleware.CompressionMiddleware",
    "config.middleware.ServedHereMiddleware",
    "config.middleware.RefusalMiddleware",
    # Outside of everything that can fail while a page of the form is taken in.
    "intake.patient.screening.ScreeningMiddleware",
    "config.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "config.context.clinic",
                "triage.context.safety_net",
            ],
        },
    },
]

CRISPY_TEMPLATE_PACK = "patient"
CRISPY_ALLOWED_TEMPLATE_PACKS = ("patient",)
CRISPY_FAIL_SILENTLY = False

# Database

DATABASE_URL = env.read(
    "DATABASE_URL",
    "the address of the database",
    "Write it as postgres://user:password@host:5432/name, or as "
    "sqlite:////folder/file for an SQLite file.",
    str,
    # A mistyped name of this setting must not end in a file that the next deployment
    # throws away.
    None if ENCRYPTED else f"sqlite:///{BASE_DIR}/var/upper_back.sqlite3",
)
DATABASES = {"default": env.db_url_config(DATABASE_URL)}
# How long a request waits for PostgreSQL; 0 is for commands, which may take longer.
DATABASE_WAIT_SECONDS = env.whole_number(
    "DATABASE_WAIT_SECONDS",
    "the number of seconds a request waits for the database",
    default=3,
)
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    (BASE_DIR / "var").mkdir(exist_ok=True)
    DATABASES["default"] |= {
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "timeout": 10,
            # A transaction that begins as a reader and then writes fails at once with
            # "database is locked"; one that announces itself waits its turn.
            "transaction_mode": "IMMEDIATE",
            "init_command": (
                "PRAGMA journal_mode=WAL;"
                "PRAGMA synchronous=FULL;"
                "PRAGMA foreign_keys=ON;"
            ),
        },
    }
else:
    from config.postgresql import postgresql_options

    DATABASES["default"] |= {
        # The pool keeps the connections open, and refuses any other value.
        "CONN_MAX_AGE": 0,
        "CONN_HEALTH_CHECKS": True,
        # What the address asks for, such as ?sslmode=verify-full, stays.
        "OPTIONS": DATABASES["default"].get("OPTIONS", {})
        | postgresql_options(seconds=DATABASE_WAIT_SECONDS),
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Sessions, forms and cookies. Django's own defaults, such as cookies out of reach of
# scripts, are not repeated here; tests hold them.

SESSION_ENGINE = "config.sessions"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_COOKIE_SECURE = ENCRYPTED
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SECURE = ENCRYPTED
if ENCRYPTED:
    # A browser takes a cookie of this name only from this host over HTTPS.
    SESSION_COOKIE_NAME = "__Host-sessionid"
    CSRF_COOKIE_NAME = "__Host-csrftoken"
CSRF_FAILURE_VIEW = "config.errors.csrf_failure"
CSRF_TRUSTED_ORIGINS = [
    origin.strip() for origin in env.list("CSRF_TRUSTED_ORIGINS", default=[])
]
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

DATA_UPLOAD_MAX_MEMORY_SIZE = 128 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200

# Encrypted connections

SECURE_SSL_REDIRECT = ENCRYPTED and env.yes_or_no(
    "SECURE_SSL_REDIRECT",
    "the switch that sends plain HTTP on to HTTPS",
    default=True,
)
# The machine that watches over the application asks it directly, without TLS.
SECURE_REDIRECT_EXEMPT = [r"^health/"]
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if ENCRYPTED else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = ENCRYPTED
SECURE_HSTS_PRELOAD = ENCRYPTED and env.yes_or_no(
    "SECURE_HSTS_PRELOAD",
    "the owner's word that the whole domain goes into the browsers' HTTPS list",
    default=False,
)
if not SECURE_HSTS_PRELOAD:
    # Entering that list is hard to undo: the owner of the domain asks for it.
    SILENCED_SYSTEM_CHECKS = ["security.W021"]
if env.yes_or_no(
    "TRUST_FORWARDED_PROTO",
    "the promise that the proxy in front overwrites X-Forwarded-Proto",
    default=False,
):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
TRUST_FORWARDED_FOR = env.yes_or_no(
    "TRUST_FORWARDED_FOR",
    "the promise that the proxy in front adds the visitor's address to X-Forwarded-For",
    default=False,
)

# Everything from this host, nothing inline; the same for patients and for staff.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
        "frame-ancestors": [NONE],
    }
}

# Staff

AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {
        "NAME": (
            "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"
        )
    },
    {"NAME": "config.passwords.PredictablePasswordValidator"},
]
LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "admin:index"
# With any of these a person reads, or decides on, what patients have told us. Whoever
# looks after accounts can neither give one nor take over an account that has one.
RECORD_PERMISSIONS = ["intake.open_record", "triage.view_review", "triage.add_review"]

# Static files

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "var" / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
WHITENOISE_ALLOW_ALL_ORIGINS = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": (
            "django.contrib.staticfiles.storage.StaticFilesStorage"
            if DEBUG
            else "whitenoise.storage.CompressedManifestStaticFilesStorage"
        )
    },
}

# Language and time

LANGUAGE_CODE = "en"
TIME_ZONE = CLINIC.time_zone

# Logging: one line of JSON for one event, and no e-mail about errors

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "config.log.JsonLines"}},
    "handlers": {
        "stdout": {
            "class": "logging.StreamHandler",
            "stream": "ext://sys.stdout",
            "formatter": "json",
        },
        "nowhere": {"class": "logging.NullHandler"},
    },
    "root": {"handlers": ["stdout"], "level": "INFO"},
    "loggers": {
        # Django's own handlers would send e-mails; what it says goes to the root.
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        # The line about the request already says what was refused.
        "django.request": {"level": "ERROR"},
        # The development server's line repeats the query of the address.
        "django.server": {"handlers": ["nowhere"], "propagate": False},
        # Logged SQL includes its parameter values.
        "django.db.backends": {"level": "INFO"},
        "psycopg.pool": {"level": "WARNING"},
    },
}
