# The entry point of a program on linux-x64, and the return from a signal handler.
# At entry rsp points to argc; rbp is cleared and no return address is pushed, and
# the lack of unwind information marks the end of the stack for the unwinder.

    .section .text._start, "ax", @progbits
    .globl _start
    .hidden _start
    .type _start, @function
_start:
    xorl %ebp, %ebp
    movq %rsp, %rdi
    andq $-16, %rsp
    call rt_start_linux
    ud2
    .size _start, . - _start

    .section .text.os_signal_return, "ax", @progbits
    .globl os_signal_return
    .hidden os_signal_return
    .type os_signal_return, @function
os_signal_return:
    movl $15, %eax      # rt_sigreturn
    syscall
    ud2
    .size os_signal_return, . - os_signal_return

    .section .note.GNU-stack, "", @progbits
