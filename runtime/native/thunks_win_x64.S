# The thunks behind delegates that C code calls, on win-x64: each notes its number for the
# thread, whose storage the block at gs:88 leads to, and goes on to what the table says.
# Only rax, r10 and r11 may be used: the other registers hold arguments.

    .section .text$rt_thunk_code, "xr"
    .globl rt_thunk_code
    .def rt_thunk_code
    .scl 2
    .type 32
    .endef
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
    movq %gs:88, %r10
    movl _tls_index(%rip), %r11d
    movq (%r10,%r11,8), %r10
    movq %rax, rt_thunk_called@SECREL32(%r10)
    leaq rt_thunk_table(%rip), %r11
    jmpq *(%r11,%rax,8)
