// The unwinder's entries and exit on arm64 (AAPCS64): they turn the registers that a
// callee preserves into a Regs (eh.h: x19-x30, d8-d15, sp) and back. x30 is the
// return address.

    .macro entry name, target
    .section .text.\name, "ax", @progbits
    .globl \name
    .hidden \name
    .type \name, %function
    .p2align 4
\name:
    .cfi_startproc
    sub sp, sp, #176
    .cfi_def_cfa_offset 176
    stp x19, x20, [sp, #0]
    stp x21, x22, [sp, #16]
    stp x23, x24, [sp, #32]
    stp x25, x26, [sp, #48]
    stp x27, x28, [sp, #64]
    stp x29, x30, [sp, #80]
    .cfi_offset w30, -88
    .cfi_offset w29, -96
    stp d8, d9, [sp, #96]
    stp d10, d11, [sp, #112]
    stp d12, d13, [sp, #128]
    stp d14, d15, [sp, #144]
    add x9, sp, #176
    str x9, [sp, #160]
    mov x1, x0
    mov x0, sp
    bl \target
    brk #1
    .cfi_endproc
    .size \name, . - \name
    .endm

    entry rt_throw, eh_throw
    entry rt_rethrow, eh_rethrow
    entry _Unwind_Resume, eh_resume

// eh_enter(const Regs *regs, uint64_t pad, Object *exception, int64_t selector)
    .section .text.eh_enter, "ax", @progbits
    .globl eh_enter
    .hidden eh_enter
    .type eh_enter, %function
    .p2align 4
eh_enter:
    ldp x19, x20, [x0, #0]
    ldp x21, x22, [x0, #16]
    ldp x23, x24, [x0, #32]
    ldp x25, x26, [x0, #48]
    ldp x27, x28, [x0, #64]
    ldp x29, x30, [x0, #80]
    ldp d8, d9, [x0, #96]
    ldp d10, d11, [x0, #112]
    ldp d12, d13, [x0, #128]
    ldp d14, d15, [x0, #144]
    ldr x9, [x0, #160]
    mov x10, x1
    mov x0, x2
    mov x1, x3
    mov sp, x9
    br x10
    .size eh_enter, . - eh_enter

    .section .note.GNU-stack, "", @progbits
