// The unwinder's entries and exit on arm64 Windows: they turn the registers that a callee
// preserves into a Regs (eh.h: x19-x30, d8-d15, sp) and back. x30 is the return address.

    .macro entry name, target
    .globl \name
    .def \name
    .scl 2
    .type 32
    .endef
    .p2align 4
    .seh_proc \name
\name:
    sub sp, sp, #176
    .seh_stackalloc 176
    stp x29, x30, [sp, #80]
    .seh_save_fplr 80
    .seh_endprologue
    stp x19, x20, [sp, #0]
    stp x21, x22, [sp, #16]
    stp x23, x24, [sp, #32]
    stp x25, x26, [sp, #48]
    stp x27, x28, [sp, #64]
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
    .seh_endproc
    .endm

    .text
    entry rt_throw, eh_throw
    entry rt_rethrow, eh_rethrow
    entry _Unwind_Resume, eh_resume

// eh_enter(const Regs *regs, uint64_t pad, Object *exception, int64_t selector)
    .globl eh_enter
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

// __chkstk touches the pages of a frame of 16 * x15 bytes in order, so that the guard
// page moves on; only x16 and x17 may change.
    .globl __chkstk
    .p2align 4
__chkstk:
    lsl x16, x15, #4
    mov x17, sp
1:  cmp x16, #1, lsl #12
    b.lo 2f
    sub x17, x17, #1, lsl #12
    ldr xzr, [x17]
    sub x16, x16, #1, lsl #12
    b 1b
2:  sub x17, x17, x16
    ldr xzr, [x17]
    ret
