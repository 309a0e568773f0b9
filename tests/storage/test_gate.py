"""Many pass the gate at a time; who has it alone is alone, or is told that it did not come true."""

from __future__ import annotations

import threading

from facecog_desktop.storage.sqlite.gate import Gate


def test_several_pass_at_a_time_and_one_may_pass_twice() -> None:
    gate, both = Gate(), threading.Barrier(2, timeout=20)

    def pass_it() -> None:
        with gate.passing(), gate.passing():
            both.wait()

    other = threading.Thread(target=pass_it)
    other.start()
    pass_it()
    other.join()


def test_alone_waits_for_those_inside_and_keeps_others_out() -> None:
    gate, order = Gate(), list[str]()
    inside, leave = threading.Event(), threading.Event()

    def be_inside() -> None:
        with gate.passing():
            inside.set()
            leave.wait(20)
            order.append("left")

    def come_later() -> None:
        with gate.passing():
            order.append("came")

    first, later = threading.Thread(target=be_inside), threading.Thread(target=come_later)
    first.start()
    inside.wait(20)
    threading.Timer(0.1, leave.set).start()
    with gate.alone(20) as won:
        assert won
        later.start()
        later.join(0.1)
        order.append("alone")
    first.join()
    later.join()
    assert order == ["left", "alone", "came"]


def test_whoever_does_not_leave_is_not_waited_for_beyond_the_time() -> None:
    gate = Gate()
    inside, leave = threading.Event(), threading.Event()

    def stay() -> None:
        with gate.passing():
            inside.set()
            leave.wait(20)

    staying = threading.Thread(target=stay)
    staying.start()
    inside.wait(20)
    with gate.alone(0.05) as won:
        assert not won
    leave.set()
    staying.join()
    with gate.alone(1) as won:
        assert won


def test_two_do_not_have_it_alone() -> None:
    gate = Gate()
    with gate.alone(1) as first, gate.alone(0) as second:
        assert (first, second) == (True, False)
    with gate.passing():
        pass
