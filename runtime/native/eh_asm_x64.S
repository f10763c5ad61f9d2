# The unwinder's entries and exit on x64 (System V): they turn the registers that a
# callee preserves into a Regs (eh.h: rbx rbp r12-r15, return address, rsp) and back.

    .macro entry name, target
    .section .text.\name, "ax", @progbits
    .globl \name
    .hidden \name
    .type \name, @function
    .p2align 4
\name:
    .cfi_startproc
    subq $72, %rsp
    .cfi_def_cfa_offset 80
    movq %rbx, 0(%rsp)
    movq %rbp, 8(%rsp)
    movq %r12, 16(%rsp)
    movq %r13, 24(%rsp)
    movq %r14, 32(%rsp)
    movq %r15, 40(%rsp)
    movq 72(%rsp), %rax
    movq %rax, 48(%rsp)
    leaq 80(%rsp), %rax
    movq %rax, 56(%rsp)
    movq %rdi, %rsi
    movq %rsp, %rdi
    call \target
    ud2
    .cfi_endproc
    .size \name, . - \name
    .endm

    entry rt_throw, eh_throw
    entry rt_rethrow, eh_rethrow
    entry _Unwind_Resume, eh_resume

# eh_enter(const Regs *regs, uint64_t pad, Object *exception, int64_t selector)
    .section .text.eh_enter, "ax", @progbits
    .globl eh_enter
    .hidden eh_enter
    .type eh_enter, @function
    .p2align 4
eh_enter:
    movq 0(%rdi), %rbx
    movq 8(%rdi), %rbp
    movq 16(%rdi), %r12
    movq 24(%rdi), %r13
    movq 32(%rdi), %r14
    movq 40(%rdi), %r15
    movq %rdx, %rax
    movq %rcx, %rdx
    movq 56(%rdi), %rsp
    jmpq *%rsi
    .size eh_enter, . - eh_enter

    .section .note.GNU-stack, "", @progbits
