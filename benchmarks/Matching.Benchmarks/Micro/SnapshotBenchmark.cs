using BenchmarkDotNet.Attributes;
using Matching.Catalog;

namespace Matching.Benchmarks;

/// <summary>What a start costs until 20,000 companies can be asked: opening the table that was kept, beside making it again from their rows.</summary>
[MemoryDiagnoser]
public class SnapshotBenchmark
{
    private const string Key = "benchmark";

    private DirectoryInfo _folder = null!;
    private string _path = "";
    private CompanyTable _table = null!;

    [GlobalSetup]
    public void Keep()
    {
        _folder = Directory.CreateTempSubdirectory("matching-snapshot-benchmark-");
        _path = Path.Combine(_folder.FullName, "companies.snapshot");
        _table = Pack();
        CompanyTableFile.Write(_table, _path, Key);
    }

    [GlobalCleanup]
    public void Delete() => _folder.Delete(recursive: true);

    [Benchmark(Baseline = true)]
    public CompanyTable Pack() => CompanyTable.Pack(MicroWorld.World.Data.Companies);

    [Benchmark]
    public void Save() => CompanyTableFile.Write(_table, Path.Combine(_folder.FullName, "again.snapshot"), Key);

    [Benchmark]
    public CompanyTable Open() => CompanyTableFile.Open(_path, Key)!;
}
