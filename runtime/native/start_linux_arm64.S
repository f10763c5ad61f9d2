// The entry point of a program on linux-arm64. At entry sp points to argc; the
// frame and link registers are cleared, and the lack of unwind information marks
// the end of the stack for the unwinder.

    .section .text._start, "ax", @progbits
    .globl _start
    .hidden _start
    .type _start, %function
_start:
    mov x29, #0
    mov x30, #0
    mov x0, sp
    bl rt_start_linux
    brk #1
    .size _start, . - _start

    .section .note.GNU-stack, "", @progbits
