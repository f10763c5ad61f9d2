// The thunks behind delegates that C code calls, on linux-arm64: each notes its number for
// the thread and goes on to what the table says. x16 and x17 are free between functions.

    .section .text.rt_thunk_code, "ax", @progbits
    .globl rt_thunk_code
    .hidden rt_thunk_code
    .type rt_thunk_code, @function
    .balign 16
rt_thunk_code:
    .set number, 0
    .rept 2048
    .balign 16
    mov w16, #number
    b common
    .set number, number + 1
    .endr
    .balign 16
common:
    mrs x17, tpidr_el0
    add x17, x17, :tprel_hi12:rt_thunk_called
    add x17, x17, :tprel_lo12_nc:rt_thunk_called
    str x16, [x17]
    adrp x17, rt_thunk_table
    add x17, x17, :lo12:rt_thunk_table
    ldr x16, [x17, x16, lsl #3]
    br x16
    .size rt_thunk_code, . - rt_thunk_code

    .section .note.GNU-stack, "", @progbits
