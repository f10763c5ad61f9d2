// This file defines tokens: a table number and a row number in one 32-bit integer, the form in which IL and this package's rows refer to other rows.

package metadata

import (
	"fmt"

	"ilaot/ilreader/metadata/schema"
)

// TableID is the number of a metadata table, ECMA-335 II.22.
type TableID = schema.TableID

// TableUserString is the table byte of a token that names a string of the #US heap, as ldstr uses it. ECMA-335 III.1.9.
const TableUserString TableID = 0x70

// maxRID is the largest row number a token can hold.
const maxRID = 1<<24 - 1

// Token is a metadata token: the table in the top byte, the 1-based row number below. ECMA-335 III.1.9. Rows decoded from coded indices hold Token 0
// for every nil reference.
type Token uint32

// MakeToken returns the token of row rid of table t.
func MakeToken(t TableID, rid uint32) Token { return Token(uint32(t)<<24 | rid&maxRID) }

// Table returns the table the token names.
func (t Token) Table() TableID { return TableID(t >> 24) }

// RID returns the row number, 0 for a nil token.
func (t Token) RID() uint32 { return uint32(t) & maxRID }

// IsNil reports whether the token names no row.
func (t Token) IsNil() bool { return t.RID() == 0 }

// String returns the token with the name of its table, for example "TypeDef 0x02000003", and "nil" for Token 0.
func (t Token) String() string {
	if t == 0 {
		return "nil"
	}
	if t.Table() == TableUserString {
		return fmt.Sprintf("UserString 0x%08X", uint32(t))
	}
	if name := tableName(t.Table()); name != "" {
		return fmt.Sprintf("%s 0x%08X", name, uint32(t))
	}
	return fmt.Sprintf("0x%08X", uint32(t))
}

// TableName returns the name of table t, "" if it has none.
func TableName(t TableID) string { return tableName(t) }
