using System.Diagnostics;
using System.Globalization;
using Matching.Catalog;
using Matching.Simulation;

namespace Matching.Benchmarks.Size;

/// <summary>Drawn companies in a snapshot file.</summary>
/// <param name="Count">How many.</param>
/// <param name="BuildSeconds">From rows to the kept file, s; the drawing of the rows left out.</param>
/// <param name="Megabytes">Size of the file, MB.</param>
internal sealed record KeptCompanies(int Count, double BuildSeconds, double Megabytes)
{
    private const string Key = "size";

    /// <summary>Draws companies part by part, never holding all of them, and keeps them in a folder.</summary>
    public static KeptCompanies Keep(int count, string folder, int seed)
    {
        var packer = new CompanyPacker();
        var watch = new Stopwatch();
        foreach (var part in WorldSimulator.Companies(SizeWorld.Options(count, spaces: 0, seed)).Chunk(CompanyPacker.PartSize))
        {
            watch.Start();
            packer.Add(part);
            watch.Stop();
        }

        watch.Start();
        CompanyTableFile.Write(packer.Build(), PathOf(count, folder), Key);
        return new KeptCompanies(count, watch.Elapsed.TotalSeconds, new FileInfo(PathOf(count, folder)).Length / 1e6);
    }

    /// <summary>Opens what was kept.</summary>
    /// <exception cref="FileNotFoundException">Nothing was kept.</exception>
    public static CompanyTable Open(int count, string folder) =>
        CompanyTableFile.Open(PathOf(count, folder), Key) ?? throw new FileNotFoundException("The companies were not kept.", PathOf(count, folder));

    private static string PathOf(int count, string folder) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"companies-{count}.snapshot"));
}
