"""Who one visitor is, for every throttle."""

import ipaddress

import pytest
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st

from config.network import UNKNOWN_NETWORK, network, network_of


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("203.0.113.9:40001", "203.0.113.9"),
        (" 203.0.113.9 ", "203.0.113.9"),
        ("2001:db8:1:2ff::1", "2001:db8:1:200::/56"),
        ("2001:db8:1:200:ffff:ffff:ffff:ffff", "2001:db8:1:200::/56"),
        ("2001:db8:1:300::1", "2001:db8:1:300::/56"),
        ("2001:DB8:1:2FF::1", "2001:db8:1:200::/56"),
        ("[2001:db8::1]", "2001:db8::/56"),
        ("[2001:db8::1]:443", "2001:db8::/56"),
        ("fe80::1%eth0", "fe80::/56"),
        ("[fe80::1%25eth0]:443", "fe80::/56"),
        ("::ffff:203.0.113.9", "203.0.113.9"),
        ("[::ffff:203.0.113.9]:40001", "203.0.113.9"),
        ("::ffff:cb00:7109", "203.0.113.9"),
        ("2002:cb00:7109::1", "203.0.113.9"),
        ("2002:cb00:7109:ffff::1", "203.0.113.9"),
        ("64:ff9b::203.0.113.9", "203.0.113.9"),
        ("", UNKNOWN_NETWORK),
        ("unknown", UNKNOWN_NETWORK),
        ("203.0.113", UNKNOWN_NETWORK),
        ("203.0.113.256", UNKNOWN_NETWORK),
        ("203.0.113.09", UNKNOWN_NETWORK),
        ("203.0.113.٩", UNKNOWN_NETWORK),
        ("[2001:db8::1", "2001:db8::/56"),
        ("2001:db8::1::", UNKNOWN_NETWORK),
        ("localhost:80", UNKNOWN_NETWORK),
        ("\ud800", UNKNOWN_NETWORK),
    ],
)
def test_an_address_belongs_to_one_visitor(address, expected):
    assert network(address) == expected


@given(st.text())
def test_any_text_belongs_to_a_visitor(text):
    assert network(text)


@given(st.ip_addresses(v=4), st.integers(0, 65535))
def test_a_port_makes_nobody_another_visitor(address, port):
    assert network(f"{address}:{port}") == network(str(address)) == str(address)


@given(st.ip_addresses(v=6), st.integers(0, 65535), st.integers(0, 2**72 - 1))
def test_whoever_changes_the_end_of_an_ipv6_address_stays_the_same_visitor(
    address, port, end
):
    neighbor = ipaddress.IPv6Address(int(address) >> 72 << 72 | end)
    mixed = {network(str(address)), network(f"[{address}]:{port}")}

    assert len(mixed) == 1
    if not any("." in network(str(one)) for one in (address, neighbor)):
        assert network(str(neighbor)) in mixed


@given(st.ip_addresses(v=6))
def test_a_network_of_ipv6_is_a_56(address):
    found = network(str(address))

    assert "." in found or ipaddress.ip_network(found).prefixlen == 56


def request_from(address, *forwarded):
    headers = {"x-forwarded-for": ", ".join(forwarded)} if forwarded else {}
    return RequestFactory().get("/", REMOTE_ADDR=address, headers=headers)


def test_without_a_trusted_proxy_its_header_is_hearsay():
    assert network_of(request_from("192.0.2.1", "198.51.100.7")) == "192.0.2.1"


def test_behind_a_trusted_proxy_the_last_address_is_what_it_saw(settings):
    settings.TRUST_FORWARDED_FOR = True

    seen = request_from("127.0.0.1", "198.51.100.7", "203.0.113.9:40001")

    assert network_of(seen) == "203.0.113.9"


def test_visitors_whose_proxy_says_nothing_share_one_network(settings):
    settings.TRUST_FORWARDED_FOR = True

    assert network_of(request_from("127.0.0.1")) == UNKNOWN_NETWORK


def test_visitors_over_a_socket_without_address_share_one_network():
    assert network_of(request_from("")) == UNKNOWN_NETWORK
