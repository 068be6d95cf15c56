using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;

namespace Matching.Benchmarks;

/// <summary>One benchmark with one choice of its parameters, run without BenchmarkDotNet's measuring.</summary>
/// <param name="name">Class and method, such as <c>KernelBenchmark.Score</c>.</param>
/// <param name="parameters">The choice, for people.</param>
/// <param name="instance">The class, its parameters set.</param>
/// <param name="method">The method.</param>
internal sealed class BenchmarkBody(string name, string parameters, object instance, MethodInfo method) : IAsyncDisposable
{
    public string Name => name;

    public override string ToString() => parameters.Length == 0 ? name : $"{name} {parameters}";

    /// <summary>Every benchmark of this assembly with every choice of its parameters, in order of names.</summary>
    public static IEnumerable<BenchmarkBody> All() =>
        typeof(BenchmarkBody).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.GetMethods().Any(m => m.GetCustomAttribute<BenchmarkAttribute>() is not null))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .SelectMany(type => BenchmarkConverter.TypeToBenchmarks(type).BenchmarksCases)
            .Select(Of);

    public Task SetUpAsync() => CallAll<GlobalSetupAttribute>();

    public Task RunAsync() => Call(method);

    public async ValueTask DisposeAsync() => await CallAll<GlobalCleanupAttribute>();

    private static BenchmarkBody Of(BenchmarkCase benchmark)
    {
        var type = benchmark.Descriptor.Type;
        var instance = Activator.CreateInstance(type)!;
        foreach (var parameter in benchmark.Parameters.Items) type.GetProperty(parameter.Name)!.SetValue(instance, parameter.Value);
        return new BenchmarkBody($"{type.Name}.{benchmark.Descriptor.WorkloadMethod.Name}", benchmark.Parameters.DisplayInfo, instance, benchmark.Descriptor.WorkloadMethod);
    }

    private async Task CallAll<TAttribute>()
        where TAttribute : Attribute
    {
        foreach (var part in instance.GetType().GetMethods().Where(m => m.GetCustomAttribute<TAttribute>() is not null)) await Call(part);
    }

    private async Task Call(MethodInfo part)
    {
        if (part.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, null, null) is Task task) await task;
    }
}
