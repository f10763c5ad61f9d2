int[,] m = { { 1, 2, 3 }, { 4, 5, 6 } };
Console.WriteLine(m.Length + " " + m.Rank + " " + m.GetLength(0) + " " + m.GetLength(1) + " " + m.GetUpperBound(1));
for (int i = 0; i < m.GetLength(0); i++) { for (int j = 0; j < m.GetLength(1); j++) Console.Write(m[i, j] + " "); Console.WriteLine(); }
int sum = 0; foreach (int v in m) sum += v; Console.WriteLine(sum);
int[,] t = new int[3, 2]; for (int i = 0; i < 2; i++) for (int j = 0; j < 3; j++) t[j, i] = m[i, j];
Console.WriteLine(t[2, 1] + " " + t[0, 1]);
int[,,] cube = new int[2, 3, 4]; cube[1, 2, 3] = 99; Console.WriteLine(cube[1, 2, 3] + " " + cube.Length);
int[][] jag = { new[] { 1 }, new[] { 2, 3 }, new int[0], new[] { 4, 5, 6 } };
foreach (int[] row in jag) Console.WriteLine(row.Length + ": " + string.Join(",", row));
int[][] tri = new int[5][];
for (int i = 0; i < 5; i++) { tri[i] = new int[i + 1]; tri[i][0] = tri[i][i] = 1; for (int j = 1; j < i; j++) tri[i][j] = tri[i - 1][j - 1] + tri[i - 1][j]; }
foreach (var row in tri) Console.WriteLine(string.Join(" ", row));
try { m[2, 0] = 1; } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
try { jag[9][0] = 1; } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
try { int[] neg = new int[int.Parse("-1")]; } catch (OverflowException e) { Console.WriteLine(e.Message); }
string[,] names = new string[2, 2]; names[0, 0] = "a"; names[1, 1] = "d"; foreach (string s in names) Console.Write($"[{s}]"); Console.WriteLine();
double[,] id = new double[3, 3]; for (int i = 0; i < 3; i++) id[i, i] = 1.5; Console.WriteLine(id[1, 1] + id[2, 2] + id[0, 1]);
ref int cell = ref m[0, 1]; cell += 100; Console.WriteLine(m[0, 1]);
m[1, 1]++; m[1, 2] *= 2; Console.WriteLine(m[1, 1] + " " + m[1, 2]);
char[,] board = new char[3, 3]; for (int i = 0; i < 9; i++) board[i / 3, i % 3] = i % 2 == 0 ? 'X' : 'O';
for (int i = 0; i < 3; i++) Console.WriteLine($"{board[i, 0]}|{board[i, 1]}|{board[i, 2]}");
Console.WriteLine(m.GetType() + " " + jag.GetType().Name + " " + m.GetValue(1, 0));
(int, int)[,] grid = new (int, int)[2, 2]; grid[1, 0] = (3, 4); Console.WriteLine(grid[1, 0]);
