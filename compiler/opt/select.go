package opt

import (
	"fmt"
	"hash/fnv"
	"io"
	"slices"
	"strconv"
	"strings"

	"ilaot/compiler/types"
)

// This file chooses passes and methods: by name, and by halves of the program
// to find the method that a pass breaks.

// check returns an error that says what o asks for and is not there.
func (o *Options) check() error {
	for _, name := range slices.Concat(o.Off, o.Debug) {
		if !slices.Contains(Names(), name) {
			return fmt.Errorf("there is no pass '%s': the passes are %s", name, strings.Join(Names(), ", "))
		}
	}
	if strings.Trim(o.Bisect, "01") != "" || len(o.Bisect) > 32 {
		return fmt.Errorf("'%s' selects no methods: up to 32 binary digits are needed", o.Bisect)
	}
	return nil
}

// Selected reports whether the hash of m's name ends in the binary digits of
// pattern. A pattern with one more digit in front selects about half of the methods that
// this one selects, and its opposite the rest: so the one that matters is found in a
// logarithm of steps. The empty pattern selects all.
func Selected(pattern string, m *types.Method) bool {
	if pattern == "" {
		return true
	}
	h := fnv.New32a()
	h.Write([]byte(m.String()))
	digits := fmt.Sprintf("%032s", strconv.FormatUint(uint64(h.Sum32()), 2))
	return strings.HasSuffix(digits, pattern)
}

// prefixed writes lines behind a word.
type prefixed struct {
	w      io.Writer
	prefix string
}

func (p prefixed) Write(line []byte) (int, error) {
	if _, err := io.WriteString(p.w, p.prefix); err != nil {
		return 0, err
	}
	return p.w.Write(line)
}
