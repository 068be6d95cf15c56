using System.Runtime.InteropServices;

namespace Matching.Benchmarks.Engine;

/// <summary>LightGBM's own library, as it comes in the NuGet package of its project, through its C interface.</summary>
internal sealed class LightGbmNative : IDisposable
{
    private const string Library = "lib_lightgbm";
    private const int Float32 = 0, RowMajor = 1, RawScore = 1, AllTrees = -1;

    private readonly IntPtr _booster;

    private LightGbmNative(IntPtr booster) => _booster = booster;

    /// <summary>Loads a text model.</summary>
    /// <exception cref="DllNotFoundException">The library, or on Linux the OpenMP run-time it needs (package libgomp1), is not there.</exception>
    /// <exception cref="InvalidOperationException">The library refuses the model; the message is its own.</exception>
    public static LightGbmNative Load(string model)
    {
        Check(LGBM_BoosterLoadModelFromString(model, out _, out var booster));
        return new LightGbmNative(booster);
    }

    /// <summary>Predicts raw scores of rows that lie one after the other.</summary>
    public void Predict(float[] rows, int width, int threads, double[] scores)
    {
        var count = rows.Length / width;
        if (scores.Length != count) throw new ArgumentException($"Expected room for {count} scores but got {scores.Length}.", nameof(scores));
        Check(LGBM_BoosterPredictForMat(_booster, rows, Float32, count, width, RowMajor, RawScore, 0, AllTrees, $"num_threads={threads}", out _, scores));
    }

    public void Dispose()
    {
        // A failure to free has no one to tell, and the process ends soon.
        _ = LGBM_BoosterFree(_booster);
    }

    private static void Check(int result)
    {
        if (result != 0) throw new InvalidOperationException($"LightGBM: {Marshal.PtrToStringUTF8(LGBM_GetLastError())}");
    }

    [DllImport(Library)]
    private static extern int LGBM_BoosterLoadModelFromString([MarshalAs(UnmanagedType.LPUTF8Str)] string model, out int iterations, out IntPtr booster);

    [DllImport(Library)]
    private static extern int LGBM_BoosterPredictForMat(
        IntPtr booster, float[] data, int dataType, int rows, int columns, int isRowMajor, int predictType, int startIteration, int iterations,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string parameters, out long length, [Out] double[] results);

    [DllImport(Library)]
    private static extern int LGBM_BoosterFree(IntPtr booster);

    [DllImport(Library)]
    private static extern IntPtr LGBM_GetLastError();
}
