using System.Runtime.InteropServices;

namespace Matching.Benchmarks.Engine;

/// <summary>LightGBM's own library, as it comes in the NuGet package of its project, through its C interface.</summary>
internal sealed class LightGbmNative : IDisposable
{
    private const string Library = "lib_lightgbm";
    private const int Float32 = 0, Int32 = 2, RowMajor = 1, RawScore = 1, AllTrees = -1;

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

    /// <summary>Learns from rows that lie one after the other.</summary>
    /// <param name="rows">The values, NaN where missing.</param>
    /// <param name="width">Values of a row.</param>
    /// <param name="labels">One a row.</param>
    /// <param name="groups">How many rows each query has, in their order.</param>
    /// <param name="parameters">What differs from the library's defaults.</param>
    /// <param name="trees">How many trees.</param>
    /// <exception cref="InvalidOperationException">The library refuses; the message is its own.</exception>
    public static LightGbmNative Train(float[] rows, int width, float[] labels, int[] groups, string parameters, int trees)
    {
        Check(LGBM_DatasetCreateFromMat(rows, Float32, labels.Length, width, RowMajor, parameters, IntPtr.Zero, out var data));
        try
        {
            Check(LGBM_DatasetSetField(data, "label", labels, labels.Length, Float32));
            Check(LGBM_DatasetSetField(data, "group", groups, groups.Length, Int32));
            Check(LGBM_BoosterCreate(data, parameters, out var booster));
            var native = new LightGbmNative(booster);
            for (var tree = 0; tree < trees; tree++)
            {
                Check(LGBM_BoosterUpdateOneIter(booster, out var isFinished));
                if (isFinished != 0) break;
            }

            return native;
        }
        finally
        {
            _ = LGBM_DatasetFree(data);
        }
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
    private static extern int LGBM_DatasetCreateFromMat(
        float[] data, int dataType, int rows, int columns, int isRowMajor, [MarshalAs(UnmanagedType.LPUTF8Str)] string parameters, IntPtr reference, out IntPtr dataset);

    [DllImport(Library)]
    private static extern int LGBM_DatasetSetField(IntPtr dataset, [MarshalAs(UnmanagedType.LPUTF8Str)] string field, float[] values, int count, int type);

    [DllImport(Library)]
    private static extern int LGBM_DatasetSetField(IntPtr dataset, [MarshalAs(UnmanagedType.LPUTF8Str)] string field, int[] values, int count, int type);

    [DllImport(Library)]
    private static extern int LGBM_DatasetFree(IntPtr dataset);

    [DllImport(Library)]
    private static extern int LGBM_BoosterCreate(IntPtr dataset, [MarshalAs(UnmanagedType.LPUTF8Str)] string parameters, out IntPtr booster);

    [DllImport(Library)]
    private static extern int LGBM_BoosterUpdateOneIter(IntPtr booster, out int isFinished);

    [DllImport(Library)]
    private static extern int LGBM_BoosterFree(IntPtr booster);

    [DllImport(Library)]
    private static extern IntPtr LGBM_GetLastError();
}
