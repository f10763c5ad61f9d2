// The thunks behind delegates that C code calls, on win-arm64: each notes its number for
// the thread, whose storage the block at x18 + 88 leads to, and goes on to what the table
// says. x9, x16 and x17 hold nothing between functions.

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
    mov w16, #number
    b common
    .set number, number + 1
    .endr
    .balign 16
common:
    ldr x17, [x18, #88]
    adrp x9, _tls_index
    ldr w9, [x9, :lo12:_tls_index]
    ldr x17, [x17, x9, lsl #3]
    add x17, x17, :secrel_hi12:rt_thunk_called
    add x17, x17, :secrel_lo12:rt_thunk_called
    str x16, [x17]
    adrp x17, rt_thunk_table
    add x17, x17, :lo12:rt_thunk_table
    ldr x16, [x17, x16, lsl #3]
    br x16
