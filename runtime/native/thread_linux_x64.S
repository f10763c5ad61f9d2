# Making and ending a thread on linux-x64, where the stack appears or is lost in
# between. Like _start, the new thread's first frame has no unwind information: the
# unwinder's stack ends there.

    .section .text.os_clone, "ax", @progbits
    .globl os_clone
    .hidden os_clone
    .type os_clone, @function
os_clone:               # flags, stack, set, tls, clear, argument
    movq %r8, %r10
    movq %rcx, %r8
    movl $56, %eax      # clone(flags, stack, set, clear, tls)
    syscall
    testq %rax, %rax
    jz 1f
    ret
1:  xorl %ebp, %ebp
    movq %r9, %rdi
    call os_thread_main
    ud2
    .size os_clone, . - os_clone

    .section .text.os_unmap_and_exit, "ax", @progbits
    .globl os_unmap_and_exit
    .hidden os_unmap_and_exit
    .type os_unmap_and_exit, @function
os_unmap_and_exit:      # mapping, bytes
    movl $11, %eax      # munmap
    syscall
    xorl %edi, %edi
    movl $60, %eax      # exit
    syscall
    ud2
    .size os_unmap_and_exit, . - os_unmap_and_exit

    .section .note.GNU-stack, "", @progbits
