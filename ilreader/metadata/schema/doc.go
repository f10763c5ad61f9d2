// Package schema is the description of all metadata tables as data: their columns, kinds and targets. The generator writes the row decoders of package
// metadata from it, and package metadata computes column widths from it when a file is opened, so a table is described in one place only.
package schema
