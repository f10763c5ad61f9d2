# The unwinder's entries and exit on x64 Windows: they turn the registers that a callee
# preserves into a Regs (eh.h: rbx rbp rdi rsi r12-r15, return address, a gap, xmm6-xmm15,
# rsp) and back. Below it lie the 32 bytes that a callee may use.

    .macro entry name, target
    .globl \name
    .def \name
    .scl 2
    .type 32
    .endef
    .p2align 4
    .seh_proc \name
\name:
    subq $280, %rsp
    .seh_stackalloc 280
    .seh_endprologue
    movq %rbx, 32(%rsp)
    movq %rbp, 40(%rsp)
    movq %rdi, 48(%rsp)
    movq %rsi, 56(%rsp)
    movq %r12, 64(%rsp)
    movq %r13, 72(%rsp)
    movq %r14, 80(%rsp)
    movq %r15, 88(%rsp)
    movq 280(%rsp), %rax
    movq %rax, 96(%rsp)
    movups %xmm6, 112(%rsp)
    movups %xmm7, 128(%rsp)
    movups %xmm8, 144(%rsp)
    movups %xmm9, 160(%rsp)
    movups %xmm10, 176(%rsp)
    movups %xmm11, 192(%rsp)
    movups %xmm12, 208(%rsp)
    movups %xmm13, 224(%rsp)
    movups %xmm14, 240(%rsp)
    movups %xmm15, 256(%rsp)
    leaq 288(%rsp), %rax
    movq %rax, 272(%rsp)
    movq %rcx, %rdx
    leaq 32(%rsp), %rcx
    call \target
    ud2
    .seh_endproc
    .endm

    .text
    entry rt_throw, eh_throw
    entry rt_rethrow, eh_rethrow
    entry _Unwind_Resume, eh_resume

# eh_enter(const Regs *regs, uint64_t pad, Object *exception, int64_t selector)
    .globl eh_enter
    .p2align 4
eh_enter:
    movq 0(%rcx), %rbx
    movq 8(%rcx), %rbp
    movq 16(%rcx), %rdi
    movq 24(%rcx), %rsi
    movq 32(%rcx), %r12
    movq 40(%rcx), %r13
    movq 48(%rcx), %r14
    movq 56(%rcx), %r15
    movups 80(%rcx), %xmm6
    movups 96(%rcx), %xmm7
    movups 112(%rcx), %xmm8
    movups 128(%rcx), %xmm9
    movups 144(%rcx), %xmm10
    movups 160(%rcx), %xmm11
    movups 176(%rcx), %xmm12
    movups 192(%rcx), %xmm13
    movups 208(%rcx), %xmm14
    movups 224(%rcx), %xmm15
    movq %rdx, %r10
    movq %r8, %rax
    movq %r9, %rdx
    movq 240(%rcx), %rsp
    jmpq *%r10

# __chkstk touches the pages of a frame of rax bytes in order, so that the guard page
# moves on; every register stays as it is.
    .globl __chkstk
    .p2align 4
__chkstk:
    pushq %rcx
    pushq %rax
    leaq 24(%rsp), %rcx
1:  cmpq $4096, %rax
    jb 2f
    subq $4096, %rcx
    orb $0, (%rcx)
    subq $4096, %rax
    jmp 1b
2:  subq %rax, %rcx
    orb $0, (%rcx)
    popq %rax
    popq %rcx
    ret
