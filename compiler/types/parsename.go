package types

// ParseTypeName placeholder
func (u *Universe) ParseTypeName(name string, from *Module) (*Type, error) {
	return nil, loadErrorf(TypeLoad, name, "Could not load type '%s'.", name)
}
