# The thunks behind delegates that C code calls, on linux-x64: each notes its number for
# the thread and goes on to what the table says. Only rax and r11 may be used: the other
# registers hold arguments.

    .section .text.rt_thunk_code, "ax", @progbits
    .globl rt_thunk_code
    .hidden rt_thunk_code
    .type rt_thunk_code, @function
    .balign 16
rt_thunk_code:
    .set number, 0
    .rept 2048
    .balign 16
    movl $number, %eax
    jmp common
    .set number, number + 1
    .endr
    .balign 16
common:
    movq %rax, %fs:rt_thunk_called@tpoff
    leaq rt_thunk_table(%rip), %r11
    jmpq *(%r11,%rax,8)
    .size rt_thunk_code, . - rt_thunk_code

    .section .note.GNU-stack, "", @progbits
