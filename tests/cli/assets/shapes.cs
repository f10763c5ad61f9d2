// The version of shapes.dll that lies beside members.dll: half of it is gone.
namespace Shapes;

public class Box
{
    public int Size = 3;
}
