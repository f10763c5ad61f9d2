//go:build !unix

package testutil

import "os/exec"

// signalOf returns 0: only Unix systems end processes by signals.
func signalOf(*exec.ExitError) int { return 0 }
