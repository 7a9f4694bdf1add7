"""What a request's parts become together: of several things each, of two exceptions both."""

from dataclasses import replace

from rag.catalogue.request import Excepted, Wanted


def test_of_several_things_each_is_told_otherwise_and_all_their_wordings_will_do() -> None:
    wanted = Wanted("pasar atau sawah", ("pasar", "sawah"), (Wanted("pasar", ("pasar",)), Wanted("sawah", ("sawah",))))
    found = wanted.each(lambda one: replace(one, wordings=(*one.wordings, f"{one.label}-{one.label}")))
    assert found.wordings == ("pasar", "pasar-pasar", "sawah", "sawah-sawah")
    assert [one.wordings for one in found.options] == [("pasar", "pasar-pasar"), ("sawah", "sawah-sawah")]


def test_what_two_exceptions_leave_out_is_left_out_once() -> None:
    one, other = Excepted(outlets=("A", "B")), Excepted((Wanted("pasar", ("pasar",)),), outlets=("B", "C"))
    assert one.and_(other) == Excepted(other.wanted, outlets=("A", "B", "C"))
