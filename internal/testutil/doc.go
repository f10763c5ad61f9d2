// Package testutil is what tests of several packages share: the recorded test
// programs and how to run them, tool discovery, golden files.
package testutil
