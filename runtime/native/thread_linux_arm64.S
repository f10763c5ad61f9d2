// Making and ending a thread on linux-arm64, where the stack appears or is lost in
// between. Like _start, the new thread's first frame has no unwind information: the
// unwinder's stack ends there.

    .section .text.os_clone, "ax", @progbits
    .globl os_clone
    .hidden os_clone
    .type os_clone, %function
os_clone:               // flags, stack, set, tls, clear, argument
    mov x8, #220        // clone(flags, stack, set, tls, clear)
    svc #0
    cbz x0, 1f
    ret
1:  mov x29, #0
    mov x30, #0
    mov x0, x5
    bl os_thread_main
    brk #1
    .size os_clone, . - os_clone

    .section .text.os_unmap_and_exit, "ax", @progbits
    .globl os_unmap_and_exit
    .hidden os_unmap_and_exit
    .type os_unmap_and_exit, %function
os_unmap_and_exit:      // mapping, bytes
    mov x8, #215        // munmap
    svc #0
    mov x0, #0
    mov x8, #93         // exit
    svc #0
    brk #1
    .size os_unmap_and_exit, . - os_unmap_and_exit

    .section .note.GNU-stack, "", @progbits
