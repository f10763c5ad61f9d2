var d = new DateTime(2024, 2, 28, 14, 5, 9);
Console.WriteLine(d); Console.WriteLine(d.AddDays(2)); Console.WriteLine($"{d:d} {d:D} {d:t} {d:T} {d:s} {d:u} {d:M} {d:Y} {d:g} {d:f}");
Console.WriteLine(d.ToString("yyyy-MM-dd HH:mm:ss") + "|" + d.ToString("dd/MM/yy h:mm tt") + "|" + d.ToString("ddd d MMM yyyy") + "|" + d.ToString("dddd, MMMM dd") + "|" + d.ToString("o") + "|" + d.ToString("R") + "|" + d.ToString("HH'h'mm") + "|" + d.ToString("ss.fff"));
Console.WriteLine(d.Year + " " + d.Month + " " + d.Day + " " + d.DayOfWeek + " " + d.DayOfYear + " " + d.Hour + " " + d.Ticks + " " + d.Date + " " + d.TimeOfDay);
Console.WriteLine(DateTime.IsLeapYear(2024) + " " + DateTime.DaysInMonth(2023, 2) + " " + d.AddMonths(1).ToShortDateString() + " " + d.AddYears(-1).ToLongDateString() + " " + new DateTime(2024, 1, 31).AddMonths(1).ToString("d"));
TimeSpan span = new DateTime(2024, 12, 25) - d; Console.WriteLine(span + " " + span.Days + " " + span.TotalHours.ToString("F2"));
Console.WriteLine(d < d.AddSeconds(1));
Console.WriteLine(d == new DateTime(2024, 2, 28, 14, 5, 9));
Console.WriteLine(DateTime.Compare(d, d.AddDays(1)) + " " + d.CompareTo(DateTime.MinValue));
TimeSpan t = TimeSpan.FromMinutes(135);
Console.WriteLine(t + " " + t.Hours + ":" + t.Minutes + " " + t.TotalHours + " " + t.ToString(@"hh\:mm") + " " + t.ToString("g") + " " + t.ToString("G") + " " + t.ToString("c") + $" {t:h\\:mm\\:ss}");
Console.WriteLine(new TimeSpan(1, 2, 3, 4, 5) + " " + TimeSpan.FromSeconds(90.5) + " " + TimeSpan.FromDays(1.5) + " " + TimeSpan.Zero + " " + -t + " " + (t + TimeSpan.FromHours(1)) + " " + t * 2 + " " + t / 2 + " " + TimeSpan.FromMilliseconds(1500) + " " + t.Negate().Duration());
Console.WriteLine(DateTime.Parse("2024-03-15") + " " + DateTime.Parse("2024-03-15 10:20:30") + " " + DateTime.Parse("03/15/2024") + " " + DateTime.Parse("2024-03-15T10:20:30.5").Millisecond);
Console.WriteLine(DateTime.TryParse("nonsense", out DateTime bad) + " " + bad + " " + DateTime.TryParse("2024-13-01", out _) + " " + TimeSpan.TryParse("1.02:03:04", out TimeSpan ts) + " " + ts + " " + TimeSpan.Parse("5") + " " + TimeSpan.Parse("10:30"));
try { DateTime.Parse("x"); } catch (FormatException e) { Console.WriteLine(e.Message); }
try { TimeSpan.Parse("x"); } catch (FormatException e) { Console.WriteLine(e.Message); }
try { new DateTime(2023, 2, 29); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
try { TimeSpan.Parse("25:00"); } catch (OverflowException e) { Console.WriteLine(e.Message); }
Console.WriteLine(DateTime.MaxValue + " " + DateTime.UnixEpoch.ToString("O") + " " + (DateTime.UtcNow > d) + " " + (DateTime.Now.Year > 2000) + " " + DateTime.Today.Hour);
DateTime start = DateTime.UtcNow;
Console.WriteLine((DateTime.UtcNow - start).TotalSeconds < 5);
