// This file defines FormatError, the one error type of the reader. Malformed input is reported with its place: the file, the metadata stream when
// there is one, the offset in it, and the clause of the standard that the bytes break.

package cursor

import (
	"fmt"
	"strings"
)

// FormatError reports input that does not follow the format. Off is a byte offset, relative to Stream when Stream is set and to the file otherwise;
// Section is an ECMA-335 clause such as "II.23.2" and may be empty.
type FormatError struct {
	File    string
	Stream  string
	Off     int64
	Section string
	Msg     string
}

// Error returns the whole error on one line: `app.dll: #Blob+0x12: message (ECMA-335 II.23.2)`.
func (e *FormatError) Error() string {
	var b strings.Builder
	if e.File != "" {
		b.WriteString(oneLine(e.File))
		b.WriteString(": ")
	}
	if e.Stream != "" {
		b.WriteString(oneLine(e.Stream))
		b.WriteByte('+')
	}
	fmt.Fprintf(&b, "%#x: %s", e.Off, oneLine(e.Msg))
	if e.Section != "" {
		fmt.Fprintf(&b, " (ECMA-335 %s)", e.Section)
	}
	return b.String()
}

// oneLine escapes control characters: names in a message come from the input and must not forge further lines.
func oneLine(s string) string {
	if strings.IndexFunc(s, isControl) < 0 {
		return s
	}
	var b strings.Builder
	for _, c := range s {
		if isControl(c) {
			fmt.Fprintf(&b, `\x%02x`, c)
		} else {
			b.WriteRune(c)
		}
	}
	return b.String()
}

func isControl(c rune) bool { return c < ' ' || c == 0x7f }
