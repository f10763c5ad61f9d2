//go:build unix

package testutil

import (
	"os/exec"
	"syscall"
)

// signalOf returns the signal that ended a process, or 0.
func signalOf(e *exec.ExitError) int {
	if ws, ok := e.Sys().(syscall.WaitStatus); ok && ws.Signaled() {
		return int(ws.Signal())
	}
	return 0
}
